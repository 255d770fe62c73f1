import type { Page } from 'playwright-core';

const META = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Takes the policy out of whatever a page shows, so that nothing holds it, or the headers of its host alone. */
export const withoutPolicy = (page: Page): Promise<unknown> =>
	page.route(
		(url) => url.pathname.endsWith('/'),
		async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			if (!META.test(html)) throw new Error('The page has no policy that could be taken away.');
			await route.fulfill({ response, body: html.replace(META, '') });
		},
	);
