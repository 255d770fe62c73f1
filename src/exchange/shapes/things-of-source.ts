import type { Axis, Group, Level, Role, Step, Track } from '../table/things.ts';
import { Register } from './register.ts';

/** The things of a source, kind by kind. */
export interface Things {
	tracks: Register<Track>;
	roles: Register<Role>;
	groups: Register<Group>;
	axes: Register<Axis>;
	levels: Register<Level>;
	steps: Register<Step>;
}

/** No things yet. */
export const noThings = (): Things => ({
	tracks: new Register(),
	roles: new Register(),
	groups: new Register(),
	axes: new Register(),
	levels: new Register(true),
	steps: new Register(true),
});
