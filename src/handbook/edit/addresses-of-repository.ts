/**
 * The address of a repository in a browser, from the one that git clones from.
 *
 * @param remote such as `git@git.example:acme/handbook.git`
 * @returns nothing for what is no address of a host
 */
export function repositoryAddress(remote: string): string | undefined {
	const written = remote
		.trim()
		.replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
		.replace(/\.git\/?$/, '');
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname.split('/').filter(Boolean).length < 2) return undefined;
	return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
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
