import type { Settings } from '../../handbook/schema/settings.ts';

type GitHost = NonNullable<Settings['gitHost']>;

/** The pages of a Git host that a reader is sent to, each from the root of the repository. */
interface Forms {
	edit: (branch: string, path: string) => string;
	/** The form for a file that is not there yet, filled in as far as the host allows. */
	create: (branch: string, path: string, text: string) => string;
	issue: (title: string, body: string) => string;
}

const FORMS: Record<GitHost, Forms> = {
	github: {
		edit: (branch, path) => `edit/${encode(branch)}/${encode(path)}`,
		// The path goes into the name: a folder that is not there yet has no form of its own.
		create: (branch, path, text) => `new/${encode(branch)}?${query({ filename: path, value: text })}`,
		issue: (title, body) => `issues/new?${query({ title, body })}`,
	},
	gitlab: {
		edit: (branch, path) => `-/edit/${encode(branch)}/${encode(path)}`,
		// GitLab takes no text for a new file, and not every version the name: the folder at least is right.
		create: (branch, path) => {
			const cut = path.lastIndexOf('/');
			return `-/new/${encode(branch)}/${encode(path.slice(0, cut))}?${query({ file_name: path.slice(cut + 1) })}`;
		},
		issue: (title, body) => `-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`,
	},
	gitea: {
		edit: (branch, path) => `_edit/${encode(branch)}/${encode(path)}`,
		create: (branch, path, text) => `_new/${encode(branch)}/?${query({ filename: path, value: text })}`,
		issue: (title, body) => `issues/new?${query({ title, body })}`,
	},
};

/** Hosts by what their names begin with, or are. Whatever is none of them is taken for GitHub. */
const NAMES: [RegExp, GitHost][] = [
	[/(^|\.)gitlab\./, 'gitlab'],
	[/(^|\.)(gitea|forgejo)\.|^codeberg\.org$/, 'gitea'],
];

/** The address at which a file is edited; nothing where the settings name no repository. */
export function editAddress(settings: Settings, path: string): string | undefined {
	return at(settings, (forms) => forms.edit(settings.branch, path));
}

/**
 * The address at which a file is begun; nothing where the settings name no repository.
 *
 * @param text what stands in the file at first, where the host can be told
 */
export function newFileAddress(settings: Settings, path: string, text: string): string | undefined {
	return at(settings, (forms) => forms.create(settings.branch, path, text));
}

/** The address at which an issue is written; nothing where the settings name no repository. */
export function issueAddress(settings: Settings, title: string, body: string): string | undefined {
	return at(settings, (forms) => forms.issue(title, body));
}

function at(settings: Settings, form: (forms: Forms) => string): string | undefined {
	const { repository, gitHost } = settings;
	if (repository === undefined) return undefined;
	const { hostname } = new URL(repository);
	const host = gitHost ?? NAMES.find(([name]) => name.test(hostname))?.[1] ?? 'github';
	return `${repository.replace(/(\.git)?\/*$/, '')}/${form(FORMS[host])}`;
}

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const query = (values: Record<string, string>) =>
	Object.entries(values)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
