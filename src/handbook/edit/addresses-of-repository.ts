import { hostByName } from '../addresses/git-host.ts';

/**
 * The address of a repository in a browser, from the one that git clones from.
 *
 * @param remote such as `git@git.example:acme/handbook.git`
 * @returns nothing for what is no address of a host
 */
export function repositoryAddress(remote: string): string | undefined {
	const written = remote
		.trim()
		.replace(/^ssh:\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\//, 'https://$1/')
		.replace(/^[\w.-]+@([^:/]+):/, 'https://$1/')
		.replace(/\.git\/?$/, '');
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname.split('/').filter(Boolean).length < 2) return undefined;
	return inBrowser(url);
}

/** Some hosts give a repository another address for git than for a browser. */
function inBrowser({ origin, hostname, pathname }: URL): string {
	const names = pathname.split('/').filter(Boolean);
	const [version, owner, project, name] = names;
	if (/^(vs-)?ssh\.(dev\.azure|visualstudio)\.com$/.test(hostname) && version === 'v3' && name !== undefined) {
		const home = hostname.includes('visualstudio') ? `${owner}.visualstudio.com` : `dev.azure.com/${owner}`;
		return `https://${home}/${project}/_git/${name}`;
	}
	const [key, repository, ...more] = names[0] === 'scm' ? names.slice(1) : names;
	const isServer = hostByName(origin) === 'bitbucket' && hostname !== 'bitbucket.org';
	if (isServer && key !== undefined && repository !== undefined && more.length === 0) {
		return `${origin}/projects/${key.toUpperCase()}/repos/${repository}`;
	}
	return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/**
 * Where GitHub Pages publishes a repository: `https://acme.github.io` and `/handbook/`.
 *
 * @returns nothing for other hosts, which leave it to whoever publishes
 */
export function pagesAddress(repository: string): { site: string; basePath: string } | undefined {
	if (!URL.canParse(repository)) return undefined;
	const { hostname, pathname } = new URL(repository);
	const [owner, name] = pathname.split('/').filter(Boolean);
	if (hostname !== 'github.com' || owner === undefined || name === undefined) return undefined;
	const host = `${owner.toLowerCase()}.github.io`;
	return { site: `https://${host}`, basePath: name.toLowerCase() === host ? '/' : `/${name}/` };
}
