import 'cited-timeline/define';
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json';
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json';
import CSL from 'citeproc';
import references from './references.json';
import {wordByCiteproc} from './wording.js';

const timeline = document.querySelector('cited-timeline');
const chosen = document.querySelector('select');

function word() {
  timeline.wording = wordByCiteproc(CSL, styles[chosen.value], locales);
}
chosen.addEventListener('change', word);
word();
timeline.timeline = references;
