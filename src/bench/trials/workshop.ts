import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../workplace/roots.ts';
import { madeUpHandbook } from '../handbook/made-up.ts';
import type { Size } from '../handbook/plan.ts';
import { writeTexts } from '../measure/folders.ts';
import { endAll } from '../measure/run.ts';
import { oursWith, type Ours } from './ours.ts';
import { starlightIn, type Starlight } from '../peers/starlight.ts';

/** Where all lies that a run of the bench makes, each thing made when it is first asked for. */
export interface Workshop {
	/** A folder of its own for something, which is not there yet. */
	place: (name: string) => string;
	/** A made-up handbook of some size, as a folder of content. */
	handbook: (size: Size) => Promise<string>;
	/** Our own commands. */
	ours: Ours;
	/** The project of a plain Starlight site. */
	starlight: () => Promise<Starlight>;
	/** Ends what still runs, and removes everything. */
	close: () => void;
}

/** Within the project, which git does not see: on the same disk as the packages, which are linked. */
const SHOPS = join(project, '.bench');

/** Opens a workshop. */
export function openWorkshop(): Workshop {
	mkdirSync(SHOPS, { recursive: true });
	const root = mkdtempSync(join(SHOPS, 'run-'));
	const handbooks = new Map<string, Promise<string>>();
	let starlight: Promise<Starlight> | undefined;
	const place = (name: string) => join(root, name);
	return {
		place,
		ours: oursWith(place('kept')),
		handbook(size) {
			const name = Object.entries(size).flat().join('-');
			if (!handbooks.has(name)) handbooks.set(name, written(name, size));
			return handbooks.get(name)!;
		},
		starlight: () => (starlight ??= starlightIn(place('starlight'))),
		close() {
			endAll();
			rmSync(root, { recursive: true, force: true, maxRetries: 5 });
			try {
				rmdirSync(SHOPS);
			} catch {
				// Another run has its workshop there.
			}
		},
	};

	async function written(name: string, size: Size): Promise<string> {
		await writeTexts(place(name), madeUpHandbook(size));
		return place(name);
	}
}
