/** Stands in for the list of languages in the script tag's file, each of which is a file beside it. */
const TAGS = 'ar az de es fa fr he hi hy ja ka kk ko pt ru tr uk zh';

export const LANGUAGES = Object.fromEntries(
  TAGS.split(' ').map(tag => [
    tag,
    () => import(`./languages/${tag}.mjs`).then(module => module[tag]),
  ]),
);
