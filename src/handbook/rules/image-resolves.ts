import type { Rule } from '../rule.ts';
import { allEntries } from '../handbook.ts';
import { collectionNames } from '../schema/names.ts';
import { didYouMean } from '../suggest.ts';
import { quote } from '../words.ts';

export const imageResolves: Rule = {
	id: 'image-resolves',
	summary: 'Every image is a file of this handbook, and has a text for those who cannot see it.',
	severity: 'error',
	*check(handbook) {
		for (const { body } of allEntries(handbook, collectionNames)) {
			for (const { url, alt, at } of body.images) {
				const [path = ''] = url.split(/[?#]/, 1);
				const name = path.slice(path.lastIndexOf('/') + 1);
				if (/^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url)) {
					yield {
						at,
						message: `The image ${quote(url)} is loaded from another site, which learns of every reader.`,
						hint: `Put the file into public/brand, and write /brand/${name || 'its-name.png'}.`,
					};
				} else if (!path.startsWith('/')) {
					yield {
						at,
						message: `The image ${quote(url)} is not found: images do not lie beside the text.`,
						hint: `Put the file into public/brand, and write /brand/${name || 'its-name.png'}.`,
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
						message: `The image ${quote(url)} has no text alternative.`,
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
