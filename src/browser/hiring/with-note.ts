import type { Mark } from '../notes/notes.ts';

/** A mark with other words; with none where there are none. */
export function withNote(mark: Mark, note: string): Mark {
	const { note: _, ...others } = mark;
	return note === '' ? others : { ...others, note };
}
