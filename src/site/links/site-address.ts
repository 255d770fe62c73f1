import type { Settings } from '../../handbook/schema/settings.ts';
import { settings as schema } from '../../handbook/schema/settings.ts';

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
	const site = env.RUNGBOOK_SITE || settings.site || 'http://localhost:4321';
	const path = (env.RUNGBOOK_BASE || settings.basePath).replace(/^\/+|\/+$/g, '');
	return { site: new URL(site).origin, base: path === '' ? '/' : `/${path}/` };
}

/** What is wrong with RUNGBOOK_SITE or RUNGBOOK_BASE, in a sentence; nothing where they are fine or not set. */
export function wrongVariable(env: Environment): string | undefined {
	for (const [name, field] of Object.entries(VARIABLES)) {
		const value = env[name] || undefined;
		const found = schema.shape[field].safeParse(value);
		if (!found.success) return `${name} ${found.error.issues[0]!.message}; found “${value}”.`;
	}
	return undefined;
}
