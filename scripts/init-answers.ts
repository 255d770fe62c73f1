import { existsSync } from 'node:fs';
import { hostByName } from '../src/handbook/addresses/git-host.ts';
import { pagesAddress, repositoryAddress } from '../src/handbook/edit/addresses-of-repository.ts';
import type { Handbook } from '../src/handbook/model/handbook.ts';
import { activeRoles } from '../src/handbook/ask/ownership.ts';
import { brand } from '../src/handbook/schema/brand.ts';
import { ID } from '../src/handbook/schema/reference.ts';
import { settings } from '../src/handbook/schema/settings.ts';
import { didYouMean } from '../src/handbook/language/suggest.ts';
import { git } from '../src/workplace/git.ts';
import { aboutValue } from '../src/site/links/site-address.ts';
import { project } from '../src/workplace/roots.ts';
import type { Question } from './ask.ts';

/** What is asked for, by the name of its flag: all as it was typed. */
export const questions = [
	'name',
	'tagline',
	'repository',
	'git-host',
	'site',
	'base',
	'colour',
	'logo',
	'icon',
	'from',
	'roles',
	'teams',
	'credit',
] as const;

/** The name of a question, which is that of its flag. */
export type Asked = (typeof questions)[number];

/** What was answered so far. */
export type Given = Partial<Record<Asked, string>>;

/** The kinds of Git host that are known. */
const HOSTS = settings.shape.gitHost.unwrap().options;

/** Whether it is to be asked what kind of host a repository lies at: most say it by their name. */
export const isHostUnknown = (repository: string | undefined) =>
	repository !== undefined && repository !== '' && hostByName(repository) === undefined;

/** The words of an answer that is a list. */
export const listIn = (answer: string) => answer.split(/[\s,]+/).filter(Boolean);

/**
 * What is asked, what an empty answer stands for, and what an answer must be.
 *
 * @param below what the layers below hold
 * @param own what the layer says already
 * @param given what was answered before this
 */
export function questionFor(asked: Asked, below: Handbook, own: Given, given: Given): Question {
	const field =
		(schema: { safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } } }) =>
		(answer: string) => {
			const result = schema.safeParse(answer);
			return answer === '' || result.success
				? undefined
				: `${aboutValue(`“${answer}”`, result.error!.issues[0]!.message)}.`;
		};
	const pages = pagesAddress(given.repository ?? '');
	const file = (answer: string) =>
		answer === '' || answer.startsWith('/brand/') || existsSync(answer) ? undefined : `There is no file ${answer}.`;
	const known = (ids: readonly string[]) => (answer: string) => {
		const unknown = listIn(answer).find((id) => !ids.includes(id));
		return unknown === undefined
			? undefined
			: `There is no “${unknown}”. ${didYouMean(unknown, ids) ?? `There are ${ids.join(', ')}.`}`;
	};
	const isNothing = given.from === 'nothing';
	const roles = activeRoles(below).map(({ id }) => id);
	const all: Record<Asked, Question> = {
		name: {
			text: 'Name of the handbook',
			fallback: own.name ?? '',
			wrong: (answer) => (answer === '' ? 'It needs a name.' : field(settings.shape.name)(answer)),
		},
		tagline: { text: 'One line under the name', fallback: own.tagline ?? '', wrong: field(settings.shape.tagline) },
		repository: {
			text: 'Repository, as in the browser',
			fallback: own.repository ?? originOf(below),
			wrong: field(settings.shape.repository),
		},
		'git-host': {
			text: `What kind of Git host that is, of ${HOSTS.join(', ')}; or “none” for no edit links`,
			fallback: own['git-host'] ?? 'none',
			wrong: (answer) =>
				[...HOSTS, 'none', ''].some((host) => host === answer)
					? undefined
					: `There is no “${answer}”. ${didYouMean(answer, HOSTS) ?? `There are ${HOSTS.join(', ')}, and “none”.`}`,
		},
		site: {
			text: 'Address it will have, without a folder',
			fallback: own.site ?? pages?.site ?? '',
			wrong: field(settings.shape.site),
		},
		base: {
			text: 'Folder of that address',
			fallback: own.base ?? pages?.basePath ?? '/',
			wrong: field(settings.shape.basePath),
		},
		colour: { text: 'Your colour, as #rrggbb', fallback: own.colour ?? '', wrong: field(brand.shape.colour) },
		logo: { text: 'File of the logo', fallback: own.logo ?? '', wrong: file },
		icon: { text: 'File of the icon', fallback: own.icon ?? '', wrong: file },
		from: {
			text: 'Begin from our entries, or from nothing',
			fallback: own.from ?? 'ours',
			wrong: (answer) => (['ours', 'nothing'].includes(answer) ? undefined : 'Answer “ours” or “nothing”.'),
		},
		roles: isNothing
			? {
					text: 'Ids of the roles to begin',
					fallback: 'engineer',
					wrong: (answer) =>
						listIn(answer).every((id) => ID.test(id)) ? undefined : 'Ids are lower-case words joined by hyphens.',
				}
			: {
					text: `Roles to keep, of ${roles.join(', ')}`,
					fallback: 'all',
					wrong: (answer) => (answer === 'all' ? undefined : known(roles)(answer)),
				},
		teams: {
			text: `Shapes of team to keep, of ${[...below.teams.keys()].join(', ')}`,
			fallback: 'those that fit the roles',
			wrong: (answer) => (answer === 'those that fit the roles' ? undefined : known([...below.teams.keys()])(answer)),
		},
		credit: {
			text: 'A line in the footer that says what it is made with',
			fallback: own.credit ?? 'yes',
			wrong: (answer) => (['yes', 'no'].includes(answer) ? undefined : 'Answer “yes” or “no”.'),
		},
	};
	return all[asked];
}

/** The repository that this copy was cloned from, unless it is the one that all copies come from. */
function originOf(below: Handbook): string {
	try {
		const address = repositoryAddress(git(['remote', 'get-url', 'origin'], project).toString());
		return address === undefined || address === below.settings.repository ? '' : address;
	} catch {
		return '';
	}
}
