import type { MiddlewareHandler } from 'astro';
import { asWritten } from '../../handbook/language/rewording.ts';
import { rewordHtml } from './reword-html.ts';
import { siteRewording } from './site-rewording.ts';

/** Puts the words of the organisation into every page, on its way out and nowhere before: so each is changed once. */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	const reword = await siteRewording();
	if (reword === asWritten || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	const { status, statusText, headers } = response;
	const html = rewordHtml(await response.text(), reword);
	// Its length is another one now.
	const kept = new Headers(headers);
	kept.delete('content-length');
	return new Response(html, { status, statusText, headers: kept });
};
