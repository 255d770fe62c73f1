import { address, compareAddress, listAddress, matrixAddress, rubricAddress } from './addresses.ts';
import { movedId, type IdMap } from '../model/moves.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';

/**
 * The address that takes the place of another once ids have changed.
 *
 * @param written from the root of the handbook, with its anchor
 * @returns the same address where no id in it has changed; where nothing takes the place of what it
 *   names, the list that it stood in, or the first page
 */
export function movedAddress(map: IdMap, written: string): string {
	const [path = '', anchor] = written.split('#');
	const [, first = '', ...rest] = path.split('/').slice(0, -1);
	const [id = '', below] = rest;
	const to = (collection: CollectionName, name: string) => movedId(map, collection, name);
	const withAnchor = (page: string) => (anchor === undefined ? page : `${page}#${movedAnchor(map, first, anchor)}`);
	if (first === 'compare' && id.includes('-vs-')) return withAnchor(comparison(map, id));
	if (first === 'levels' && below !== undefined) {
		const role = to('roles', id);
		return role === null ? listAddress('levels') : withAnchor(`/levels/${role}/${below}/`);
	}
	if (first === 'responsibilities' && id === 'role' && below !== undefined) {
		const role = to('roles', below);
		return role === null ? listAddress('responsibilities') : path.replace(`/role/${below}/`, `/role/${role}/`);
	}
	if (first === 'transitions' && id !== '' && anchor !== undefined) {
		const step = to('steps', `${id}/${anchor}`);
		if (step !== null && step !== `${id}/${anchor}`) return address('steps', step);
	}
	const isList = id === '' || (first === 'responsibilities' && id === 'area');
	if (isList && anchor !== undefined && (first === 'faq' || first === 'responsibilities' || first === 'axes')) {
		const entry = to(first, anchor);
		if (entry === null) return listAddress(first);
		if (entry !== anchor) return `${path}#${entry}`;
	}
	const collection = collectionNames.find((name) => name === first);
	if (collection === undefined || id === '') {
		const page = id === '' && first !== '' && collection === undefined ? to('pages', first) : first;
		return page === null ? '/' : page === first ? withAnchor(path) : withAnchor(`/${page}/`);
	}
	const moved = to(collection, id);
	if (moved === null) return listAddress(collection);
	if (collection === 'roles' && below === 'rubric') return rubricAddress(moved);
	if (collection === 'roles' && below === 'matrix') return matrixAddress(moved);
	return withAnchor(moved === id ? path : address(collection, moved));
}

/** The comparison of the roles as they are now; of what is left, where that is one of them. */
function comparison(map: IdMap, pair: string): string {
	const names = pair.split('-vs-');
	const half = names.length / 2;
	const roles = [names.slice(0, half), names.slice(half)].map((part) => movedId(map, 'roles', part.join('-vs-')));
	const [a, b] = roles.filter((role) => role !== null);
	if (a === undefined) return '/';
	return b === undefined || a === b ? address('roles', a) : compareAddress(a, b);
}

/** Anchors that are made of ids: a role on the list of responsibilities or on a comparison, an axis on a level. */
function movedAnchor(map: IdMap, section: string, anchor: string): string {
	if (section === 'levels') {
		for (const [axis, to] of map.get('axes') ?? []) {
			if (to !== null && (anchor === axis || anchor.startsWith(`${axis}-`))) return to + anchor.slice(axis.length);
		}
		return anchor;
	}
	const [, prefix = '', role = ''] = /^(by-role-|from-)(.+)$/.exec(anchor) ?? [];
	const moved = prefix === '' ? null : movedId(map, 'roles', role);
	return moved === null ? anchor : prefix + moved;
}
