import { once, type Loaded } from '../page/load-once.ts';
import type { Asked } from './in-turn.ts';
import type { LoggedRole, RoleToTry, RoleWork } from './work.ts';

const loaded: Loaded = new Map();

const load = <Content>(file: string): Promise<Content> => once<Content>(loaded, file);

/**
 * Loads the work of roles, or as much of it as the files of a folder hold.
 *
 * @param folder the address of the files, with a slash at its end
 * @throws where one cannot be loaded
 */
export const loadRoles = <Role extends LoggedRole = RoleWork>(
	folder: string,
	ids: readonly string[],
): Promise<Role[]> => Promise.all(ids.map((id) => load<Role>(`${folder}${id}.json`)));

/**
 * Loads the ways to try some roles.
 *
 * @param folder the address of the files, with a slash at its end
 * @throws where one cannot be loaded
 */
export const withSteps = (folder: string, roles: readonly RoleWork[]): Promise<RoleToTry[]> =>
	Promise.all(
		roles.map(async (role) => ({ ...role, steps: await load<RoleToTry['steps']>(`${folder}${role.id}.json`) })),
	);

/** A day as the files for programs have it, as far as its scenes are told there. */
interface Told {
	fields: { scenes: { time: string; text: string }[] };
}

/** What something is about, which only whoever is asked about it loads; nothing where that cannot be loaded. */
export const loadText = ({ key, texts, scene }: Asked): Promise<string> =>
	(scene ? sceneIn(scene) : textIn(texts ?? '', key)).catch(() => '');

async function sceneIn({ day, scene: { time } }: NonNullable<Asked['scene']>): Promise<string> {
	const told = await load<Told>(day.file);
	return told.fields.scenes.find((scene) => scene.time === time)?.text ?? '';
}

async function textIn(file: string, key: string): Promise<string> {
	const texts = await load<Record<string, string>>(file);
	return (Object.hasOwn(texts, key) && texts[key]) || '';
}

/** What can be marked, and what it was called before. */
export const loadKeys = (file: string): Promise<{ keys: string[]; renamed: Record<string, string> }> => load(file);
