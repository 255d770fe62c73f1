import type { Policy } from '../policy/policy.ts';

/** What no page can say of itself, and every response does. */
const EVERYWHERE: Record<string, string> = {
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
 * @param policy what pages may load and run
 */
export function headersFile(base: string, { enforced, reported }: Policy): string {
	const policy = {
		'Content-Security-Policy': `${enforced}; frame-ancestors 'none'`,
		...(reported !== undefined && { 'Content-Security-Policy-Report-Only': reported }),
	};
	const rule = (path: string, headers: Record<string, string>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${rule('/*', { ...policy, ...EVERYWHERE })}\n\n${rule(`${base}_astro/*`, FOR_EVER)}\n`;
}
