import { POLICY } from '../policy/policy.ts';

/** What every response says: the policy of the pages, and what no page can say of itself. */
const EVERYWHERE: Record<string, string> = {
	'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For files whose names change with what is in them. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The file `_headers`, which Netlify and Cloudflare read and send as headers: below each path,
 * indented, what is said with whatever it matches. Other hosts need the same in words of their own.
 *
 * @param base the base path, with a slash at either end
 */
export function headersFile(base: string): string {
	const rule = (path: string, headers: Record<string, string>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${rule('/*', EVERYWHERE)}\n\n${rule(`${base}_astro/*`, FOR_EVER)}\n`;
}
