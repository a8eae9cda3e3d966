export {type CivilDay, DAY, fromCivil, monthLength, toCivil} from './calendar.ts';
export {explainDate} from './explain.ts';
export {parseDate} from './parse.ts';
export {PRECISIONS} from './span.ts';
