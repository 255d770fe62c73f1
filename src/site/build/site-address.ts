import type { Settings } from '../../handbook/schema/settings.ts';

/**
 * The address that the site is built for. A host may know it better than the content does, so
 * RUNGBOOK_SITE and RUNGBOOK_BASE go before handbook.yaml.
 *
 * @returns the site without a path, and the base path with a slash at either end
 */
export function siteAddress(
	settings: Settings,
	env: Record<string, string | undefined>,
): { site: string; base: string } {
	const site = env.RUNGBOOK_SITE || settings.site || 'http://localhost:4321';
	const path = (env.RUNGBOOK_BASE || settings.basePath).replace(/^\/+|\/+$/g, '');
	return { site: new URL(site).origin, base: path === '' ? '/' : `/${path}/` };
}
