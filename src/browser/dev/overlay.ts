import type { Diagnostic, Place } from '../../handbook/model/diagnostic.ts';
import { element } from '../page/element.ts';

/** The panel that shows an author, on the page, what the checker found. Only in `npm run dev`. */
const STYLE = `
	:host { all: initial; color-scheme: light; position: fixed; inset: auto 1rem 1rem auto; z-index: 99; max-width: min(44rem, calc(100vw - 2rem)); }
	details { max-height: 60vh; overflow: auto; padding: .75rem 1rem; font: 14px/1.45 system-ui, sans-serif; color: #1f1d1a;
		background: #fff; border: 2px solid #a12a1c; border-radius: 8px; box-shadow: 0 6px 30px rgb(0 0 0 / 25%); }
	summary { font-weight: 600; cursor: pointer; }
	ol { margin: .5rem 0 0; padding: 0; list-style: none; }
	li { padding: .5rem 0; border-top: 1px solid #e2dccf; }
	code { display: block; font: 12px ui-monospace, monospace; color: #676055; overflow-wrap: anywhere; }
	.other { color: #676055; }
	.hint { color: var(--accent); }
`;

if (import.meta.hot) {
	import.meta.hot.on('rungbook:findings', show);
	import.meta.hot.send('rungbook:hello');
}

function show(findings: Diagnostic[]): void {
	document.querySelector('rungbook-findings')?.remove();
	if (findings.length === 0) return;
	const host = document.createElement('rungbook-findings');
	const root = host.attachShadow({ mode: 'open' });
	const one = findings.length === 1;
	const summary = element('summary', {}, `The checker found ${one ? 'one thing' : `${findings.length} things`}`);
	const list = element('ol', {}, ...findings.map(lineOf));
	root.append(element('style', {}, STYLE), element('details', { open: true }, summary, list));
	document.body.append(host);
}

/** A finding: where, what, the other places that it has to do with, and what to do. */
function lineOf({ at, severity, message, hint, rule, related = [] }: Diagnostic): HTMLElement {
	const others = related.map((other) => element('div', { class: 'other' }, `${inWords(other.at)} ${other.message}`));
	const advice = hint === undefined ? [] : [element('div', { class: 'hint' }, `→ ${hint}`)];
	const where = element('code', {}, `${inWords(at)} ${severity} ${rule}`);
	return element('li', {}, where, element('div', {}, message), ...others, ...advice);
}

const inWords = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
