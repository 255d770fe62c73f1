import { once, type Loaded } from '../page/load-once.ts';
import type { Day, RoleToTry, RoleWork } from './work.ts';

const loaded: Loaded = new Map();

const load = <Content>(file: string): Promise<Content> => once<Content>(loaded, file);

/**
 * Loads the work of roles.
 *
 * @param folder the address of the files, with a slash at its end
 * @throws where one cannot be loaded
 */
export const loadRoles = (folder: string, ids: readonly string[]): Promise<RoleWork[]> =>
	Promise.all(ids.map((id) => load<RoleWork>(`${folder}${id}.json`)));

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

/** What happens in a scene, which only whoever is asked about it loads; nothing where that cannot be loaded. */
export async function loadScene({ file }: Day, time: string): Promise<string> {
	const told = await load<Told>(file).catch(() => undefined);
	return told?.fields.scenes.find((scene) => scene.time === time)?.text ?? '';
}

/** What can be marked, and what it was called before. */
export const loadKeys = (file: string): Promise<{ keys: string[]; renamed: Record<string, string> }> => load(file);
