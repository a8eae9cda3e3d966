import './define.ts';
import {html, noChange, nothing, render, svg} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';
import {CitedTimeline} from './element/cited-timeline.ts';

// A page must not load Lit twice: what is loaded later takes it from here (scripts/cdn/lit.js).
const lit = {html, noChange, nothing, render, svg, Directive, directive, guard};
Object.assign(CitedTimeline, {lit});
