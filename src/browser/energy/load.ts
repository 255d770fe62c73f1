import type { Day, RoleWork } from './work.ts';

/** Files that are asked for once; what could not be loaded is asked for again the next time. */
const known = new Map<string, Promise<unknown>>();

function load<Content>(file: string): Promise<Content> {
	const loading =
		known.get(file) ??
		fetch(file).then((response) => {
			if (!response.ok) throw new Error(String(response.status));
			return response.json() as Promise<unknown>;
		});
	known.set(file, loading);
	loading.catch(() => known.delete(file));
	return loading as Promise<Content>;
}

/**
 * Loads the work of roles.
 *
 * @param folder the address of the files, with a slash at its end
 * @throws where one cannot be loaded
 */
export const loadRoles = (folder: string, ids: readonly string[]): Promise<RoleWork[]> =>
	Promise.all(ids.map((id) => load<RoleWork>(`${folder}${id}.json`)));

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
