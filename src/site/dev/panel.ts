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

/**
 * The panel that shows an author, on the page, what the checker found, as HTML; nothing where it found
 * nothing. Its shadow keeps the styles of the page and its own apart.
 */
export function findingsPanel(findings: readonly Diagnostic[]): string {
	if (findings.length === 0) return '';
	const summary = `The checker found ${findings.length === 1 ? 'one thing' : `${findings.length} things`}`;
	const shadow = `<style>${STYLE}</style><details open><summary>${summary}</summary><ol>${findings.map(lineOf).join('')}</ol></details>`;
	return `<rungbook-findings><template shadowrootmode="open">${shadow}</template></rungbook-findings>`;
}

/** A finding: where, what, the other places that it has to do with, and what to do. */
function lineOf({ at, severity, message, hint, rule, related = [] }: Diagnostic): string {
	const others = related.map((other) => part('div class="other"', `${showPlace(other.at)} ${other.message}`));
	const where = part('code', `${showPlace(at)} ${severity} ${rule}`);
	const advice = hint === undefined ? '' : part('div class="hint"', `→ ${hint}`);
	return `<li>${where}${part('div', message)}${others.join('')}${advice}</li>`;
}

const part = (tag: string, text: string) => `<${tag}>${writeText(text)}</${tag.split(' ')[0]}>`;
