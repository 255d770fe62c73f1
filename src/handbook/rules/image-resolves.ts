import type { Rule } from '../model/rule.ts';
import { allEntries } from '../model/handbook.ts';
import { collectionNames } from '../schema/collections.ts';
import { didYouMean } from '../language/suggest.ts';
import { nodesOfType } from '../model/body.ts';
import { bodyPlaceOf } from '../model/places.ts';
import { quote } from '../language/words.ts';

export const imageResolves: Rule = {
	id: 'image-resolves',
	summary: 'Every picture is a file of this handbook, and has a text for those who cannot see it.',
	severity: 'error',
	*check(handbook) {
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { url, alt, at: offset } of nodesOfType(entry.body, 'image')) {
				const at = bodyPlaceOf(entry, offset);
				const [path = ''] = url.split(/[?#]/, 1);
				const name = path.slice(path.lastIndexOf('/') + 1);
				const inPublic = `Put the file into public/brand, and write /brand/${name || 'its-name.png'}.`;
				if (/^(https?:|[\\/]{2})/i.test(url)) {
					yield {
						at,
						message: `The image ${quote(url)} is loaded from another site, which learns of every reader.`,
						hint: inPublic,
					};
				} else if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
					yield {
						at,
						message: `The image ${quote(`${url.slice(0, 40)}…`)} is no file of this handbook.`,
						hint: 'Put the image into public/brand as a file, and write its address.',
					};
				} else if (path.startsWith('/pictures/') && !handbook.assets.has(decode(path))) {
					const file = decode(path).slice('/pictures/'.length);
					const names = [...handbook.pictures.keys()].map((address) => address.slice(address.lastIndexOf('/') + 1));
					yield {
						at,
						message: `The image ${quote(decode(name))} is not found: there is no file ${file} in the folder of the texts.`,
						hint: didYouMean(decode(name), names) ?? 'Put the file there, or remove the image.',
					};
				} else if (!handbook.assets.has(decode(path))) {
					yield {
						at,
						message: `The image ${path} is not found: there is no file public${path}.`,
						hint: didYouMean(path, handbook.assets) ?? 'Put the file there, or remove the image.',
					};
				}
				if (alt.trim() === '') {
					yield {
						at,
						message: `The image ${quote(url.slice(0, 60))} has no text for those who cannot see it.`,
						hint: 'Say between the square brackets what the image shows.',
					};
				}
			}
		}
	},
};

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
