import { branches } from './branches.ts';
import type { Layer } from './layer.ts';
import { manyAxes } from './many-axes.ts';
import { manyRoles } from './many-roles.ts';
import { onlyTitles } from './only-titles.ts';
import { ownRungs } from './own-rungs.ts';
import { tallRole } from './tall-role.ts';
import { threeSides } from './three-sides.ts';

/** Handbooks that are right and hard to show, by what is awkward about each; the same texts in every run. */
export const AWKWARD: Readonly<Record<string, () => Layer>> = {
	'21 roles in 8 tracks with 80 levels and 400 responsibilities': manyRoles,
	'131 axes in 46 groups and no role': manyAxes,
	'a role of 48 levels with 60 statements each': tallRole,
	'nothing but titles': onlyTitles,
	'a ladder that goes on in four branches': branches,
	'rungs of each role’s own': ownRungs,
	'what falls short and goes beyond': threeSides,
};
