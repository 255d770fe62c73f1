import type { Move } from '../model/moves.ts';
import { collectionNames } from '../schema/collections.ts';
import type { Layer } from './layer.ts';

/** What a layer renames and retires, as far as it can be understood: the schema says what is wrong with the rest. */
export function readMoves({ settings }: Layer): Omit<Move, 'known' | 'among' | 'strays'>[] {
	if (!settings) return [];
	return (['renamed', 'retired'] as const).flatMap((kind) =>
		collectionNames.flatMap((collection) => {
			const said = asMap(asMap(settings.value[kind])[collection]);
			return Object.entries(said).flatMap(([from, to]) => {
				if (typeof to !== 'string' && !(to === null && kind === 'retired')) return [];
				const path = [kind, collection, from];
				return [{ kind, collection, from, to, at: settings.keyAt(path), toAt: settings.at(path) }];
			});
		}),
	);
}

const asMap = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
