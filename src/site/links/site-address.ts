import type { Settings } from '../../handbook/schema/settings.ts';
import { settings as schema } from '../../handbook/schema/settings.ts';

/** The file that names the lists of pages; `robots.txt` and every page lead there. */
export const SITEMAP = 'sitemap-index.xml';

/** What stands for the address of a site that was never told it, while it is made. */
const NOWHERE = 'http://localhost:4321';

/**
 * Whether a site has an address of its own. One that has none says nowhere where it is published, and
 * has no list of its pages: that would send everybody to their own machine.
 */
export function isPublicSite(site: string | URL | undefined): boolean {
	if (site === undefined) return false;
	const { hostname } = new URL(site);
	return !/^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

type Environment = Record<string, string | undefined>;

/** The variables by which a host says where the site is, with the field that each goes before. */
const VARIABLES = { RUNGBOOK_SITE: 'site', RUNGBOOK_BASE: 'basePath' } as const;

/**
 * The address that the site is built for. A host may know it better than the content does, so
 * RUNGBOOK_SITE and RUNGBOOK_BASE go before handbook.yaml.
 *
 * @returns the site without a path, and the base path with a slash at either end
 * @throws where a variable holds no address; `wrongVariable` says so beforehand
 */
export function siteAddress(settings: Settings, env: Environment): { site: string; base: string } {
	const wrong = wrongVariable(env);
	if (wrong !== undefined) throw new Error(wrong);
	const site = env.RUNGBOOK_SITE || settings.site || NOWHERE;
	const path = (env.RUNGBOOK_BASE || settings.basePath).replace(/^\/+|\/+$/g, '');
	return { site: new URL(site).origin, base: path === '' ? '/' : `/${path}/` };
}

/** What is wrong with RUNGBOOK_SITE or RUNGBOOK_BASE, in a sentence; nothing where they are fine or not set. */
export function wrongVariable(env: Environment): string | undefined {
	for (const [name, field] of Object.entries(VARIABLES)) {
		const value = env[name] || undefined;
		const found = schema.shape[field].safeParse(value);
		if (!found.success) return `${aboutValue(name, found.error.issues[0]!.message)}; found “${value}”.`;
	}
	return undefined;
}

/** What a name stands for, and what is wrong with that: some messages say themselves which part of it is. */
export const aboutValue = (name: string, message: string) => `${name}${message.startsWith('“') ? ':' : ''} ${message}`;
