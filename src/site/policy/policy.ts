import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from './theme-script.ts';

const themeHash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

/**
 * What a page may load and run, as a content security policy: what lies on the handbook's own site,
 * and the one inline script. The search compiles its WebAssembly, hence the one word for that. No
 * script makes HTML or code of a text, so Trusted Types let none, and nobody may make a way round.
 */
export const POLICY = [
	"default-src 'none'",
	`script-src 'self' 'wasm-unsafe-eval' 'sha256-${themeHash}'`,
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');
