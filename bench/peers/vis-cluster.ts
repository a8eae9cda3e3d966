import {withOptions} from './vis.ts';

export const adapter = withOptions({cluster: {}});
