import type { Settings } from '../schema/settings.ts';

/** A kind of Git host whose pages we know. */
export type GitHost = NonNullable<Settings['gitHost']>;

/** Hosts by what their names are, or begin with. */
const NAMES: readonly [RegExp, GitHost][] = [
	[/(^|\.)github\.|\.ghe\.com$/, 'github'],
	[/(^|\.)gitlab\./, 'gitlab'],
	[/(^|\.)gitea\./, 'gitea'],
	[/(^|\.)forgejo\.|^codeberg\.org$/, 'forgejo'],
	[/(^|\.)bitbucket\./, 'bitbucket'],
	[/^dev\.azure\.com$|\.visualstudio\.com$/, 'azure'],
];

/** The kind of host that an address says by its name; nothing where it does not: then nobody guesses. */
export function hostByName(repository: string): GitHost | undefined {
	if (!URL.canParse(repository)) return undefined;
	const { hostname } = new URL(repository);
	return NAMES.find(([name]) => name.test(hostname))?.[1];
}

/** The kind of host that a repository lies at: what the settings say, else what its address says. */
export function gitHostOf({ repository, gitHost }: Pick<Settings, 'repository' | 'gitHost'>): GitHost | undefined {
	return repository === undefined ? undefined : (gitHost ?? hostByName(repository));
}
