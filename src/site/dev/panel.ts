import type { PanelPart } from '../../browser/dev/panel-part.ts';
import type { Diagnostic } from '../../handbook/model/diagnostic.ts';
import { showPlace } from '../../handbook/report/text.ts';
import { writeText } from '../html/characters.ts';

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

/** What the panel that shows an author what the checker found consists of; of nothing where it found nothing. */
export function panelParts(findings: readonly Diagnostic[]): PanelPart[] {
	if (findings.length === 0) return [];
	const summary = `The checker found ${findings.length === 1 ? 'one thing' : `${findings.length} things`}`;
	const list: PanelPart = { tag: 'ol', holds: findings.map(lineOf) };
	return [
		{ tag: 'style', holds: [STYLE] },
		{ tag: 'details', has: { open: true }, holds: [{ tag: 'summary', holds: [summary] }, list] },
	];
}

/** The panel as HTML, for a page that is being made. Its shadow keeps the styles of the page and its own apart. */
export function findingsPanel(findings: readonly Diagnostic[]): string {
	const shadow = panelParts(findings).map(written).join('');
	return shadow && `<rungbook-findings><template shadowrootmode="open">${shadow}</template></rungbook-findings>`;
}

/** A finding: where, what, the other places that it has to do with, and what to do. */
function lineOf({ at, severity, message, hint, rule, related = [] }: Diagnostic): PanelPart {
	const others = related.map((other) => text('div', `${showPlace(other.at)} ${other.message}`, 'other'));
	const where = text('code', `${showPlace(at)} ${severity} ${rule}`);
	const advice = hint === undefined ? [] : [text('div', `→ ${hint}`, 'hint')];
	return { tag: 'li', holds: [where, text('div', message), ...others, ...advice] };
}

const text = (tag: PanelPart['tag'], said: string, kind?: string): PanelPart => ({
	tag,
	...(kind !== undefined && { has: { class: kind } }),
	holds: [said],
});

/** A part as HTML; a style sheet is ours and holds no sign that would end it. */
function written({ tag, has = {}, holds }: PanelPart): string {
	const attributes = Object.entries(has).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`));
	const within = holds.map((part) => (typeof part === 'string' ? writeText(part) : written(part)));
	return `<${tag}${attributes.join('')}>${within.join('')}</${tag}>`;
}
