import { createHash } from 'node:crypto';
import type { Settings } from '../../handbook/schema/settings.ts';
import { THEME_SCRIPT } from './theme-script.ts';

const themeHash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

/**
 * What a page may load, as a content security policy: what lies on the handbook's own site, and the one
 * inline script. The search compiles its WebAssembly, hence the one word for that.
 */
const LOADS = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' 'sha256-${themeHash}'`,
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');

/** No script of ours makes HTML or code of a text, so Trusted Types let none, and nobody may make a way round. */
export const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"].join('; ');

/** What a browser holds a page to. */
export interface Policy {
	/** What it refuses. */
	enforced: string;
	/** What it lets pass and says in its console. Only a host can ask for that: no page can of itself. */
	reported?: string;
}

/** What pages of a handbook may load and run. */
export const policyOf = ({ trustedTypes }: Pick<Settings, 'trustedTypes'>): Policy =>
	trustedTypes === 'report' ? { enforced: LOADS, reported: TRUSTED_TYPES } : { enforced: `${LOADS}; ${TRUSTED_TYPES}` };
