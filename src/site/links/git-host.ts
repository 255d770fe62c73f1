import { gitHostOf, type GitHost } from '../../handbook/addresses/git-host.ts';
import type { Settings } from '../../handbook/schema/settings.ts';

/** A file at a Git host. */
export interface HostedFile {
	/** Its path from the root of the repository, also where it is not there yet. */
	path: string;
	/** The layer that it is to lie in: a folder that is there. */
	layer: string;
}

/** The pages of a Git host that a reader is sent to, each from the root of the repository. */
interface Forms {
	edit: (branch: string, path: string) => string;
	/** The form for a file that is not there yet, filled in as far as the host allows. */
	create: (branch: string, file: HostedFile, text: string) => string;
	/** The form for an issue; nothing where a host has none of its own, or none of which the address is known. */
	issue?: (title: string, body: string) => string;
}

const GITEA: Forms = {
	edit: (branch, path) => `/_edit/${encode(branch)}/${encode(path)}`,
	create: (branch, { path }, text) => `/_new/${encode(branch)}/?${query({ filename: path, value: text })}`,
	issue: (title, body) => `/issues/new?${query({ title, body })}`,
};

const FORMS: Record<GitHost | 'bitbucket-server', Forms> = {
	github: {
		edit: (branch, path) => `/edit/${encode(branch)}/${encode(path)}`,
		// The path goes into the name: a folder that is not there yet has no form of its own.
		create: (branch, { path }, text) => `/new/${encode(branch)}?${query({ filename: path, value: text })}`,
		issue: (title, body) => `/issues/new?${query({ title, body })}`,
	},
	gitlab: {
		edit: (branch, path) => `/-/edit/${encode(branch)}/${encode(path)}`,
		// GitLab takes no text for a new file, and not every version the name: the folder at least is right.
		create: (branch, { path }) => {
			const { folder, name } = partsOf(path);
			return `/-/new/${encode(branch)}/${encode(folder)}?${query({ file_name: name })}`;
		},
		issue: (title, body) => `/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`,
	},
	gitea: GITEA,
	forgejo: GITEA,
	// The hosts below have no address of a form for a new file: they show the layer, which has a button for it.
	bitbucket: {
		edit: (branch, path) => `/src/${encode(branch)}/${encode(path)}?${query({ mode: 'edit', spa: '0', at: branch })}`,
		create: (branch, { layer }) => `/src/${encode(branch)}/${encode(layer)}/`,
	},
	// Bitbucket on a machine of one’s own shows the file, with a button to edit it.
	'bitbucket-server': {
		edit: (branch, path) => `/browse/${encode(path)}?${query({ at: `refs/heads/${branch}` })}`,
		create: (branch, { layer }) => `/browse/${encode(layer)}?${query({ at: `refs/heads/${branch}` })}`,
	},
	// Azure DevOps too.
	azure: {
		edit: (branch, path) => `?${query({ path: `/${path}`, version: `GB${branch}`, _a: 'contents' })}`,
		create: (branch, { layer }) => `?${query({ path: `/${layer}`, version: `GB${branch}`, _a: 'contents' })}`,
	},
};

/** The address at which a file is edited; nothing where none is known, or none is to be shown. */
export function editAddress(settings: Settings, path: string): string | undefined {
	const { shown, edit } = settings.editLinks;
	if (!shown) return undefined;
	if (edit !== undefined) return filled(edit, { branch: encode(settings.branch), path: encode(path) });
	return at(settings, (forms) => forms.edit(settings.branch, path));
}

/**
 * The address at which a file is begun; nothing where none is known, or none is to be shown.
 *
 * @param text what stands in the file at first, where the host can be told
 */
export function newFileAddress(settings: Settings, file: HostedFile, text: string): string | undefined {
	const { shown, edit, create } = settings.editLinks;
	if (!shown) return undefined;
	if (create !== undefined) {
		const { folder, name } = partsOf(file.path);
		return filled(create, {
			branch: encode(settings.branch),
			path: encode(file.path),
			folder: encode(folder),
			name: encode(name),
			text: encodeURIComponent(text),
		});
	}
	// Of a host that has its own form for what is there, the form for what is not is not known.
	return edit === undefined ? at(settings, (forms) => forms.create(settings.branch, file, text)) : undefined;
}

/** The address at which a change is proposed; nothing where none is known, or none is to be shown. */
export function issueAddress(settings: Settings, title: string, body: string): string | undefined {
	const { shown, form } = settings.proposals;
	if (!shown) return undefined;
	if (form !== undefined) return filled(form, { title: encodeURIComponent(title), text: encodeURIComponent(body) });
	return at(settings, (forms) => forms.issue?.(title, body));
}

function at(settings: Settings, form: (forms: Forms) => string | undefined): string | undefined {
	const { repository } = settings;
	const host = gitHostOf(settings);
	if (repository === undefined || host === undefined) return undefined;
	const isServer = host === 'bitbucket' && new URL(repository).hostname !== 'bitbucket.org';
	const page = form(FORMS[isServer ? 'bitbucket-server' : host]);
	return page === undefined ? undefined : `${repository.replace(/(\.git)?\/*$/, '')}${page}`;
}

const filled = (pattern: string, values: Readonly<Record<string, string>>) =>
	pattern.replace(/\{(\w+)\}/g, (whole, place: string) => values[place] ?? whole);

function partsOf(path: string): { folder: string; name: string } {
	const cut = path.lastIndexOf('/');
	return { folder: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) };
}

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const query = (values: Record<string, string>) =>
	Object.entries(values)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
