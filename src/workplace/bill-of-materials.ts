import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../handbook/model/diagnostic.ts';
import { engine } from './roots.ts';

/** A package as the lockfile has it. */
export interface LockedPackage {
	version: string;
	integrity?: string;
	resolved?: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	hasInstallScript?: boolean;
	deprecated?: string;
}

/** All packages of the lockfile by their place in `node_modules`; not the project itself. */
export function lockedPackages(): Map<string, LockedPackage> {
	const { packages } = JSON.parse(readFileSync(join(engine, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, LockedPackage>;
	};
	return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/** The name of a package, from its place. */
export const nameAt = (path: string): string => path.replace(/^.*node_modules\//, '');

/**
 * The bill of materials, in CycloneDX 1.6: each package with version, checksum and licence. It is made of
 * the lockfile alone, and the same for as long as that is: it holds no date and no number by chance.
 */
export function billOfMaterials(): string {
	const { name, version, license } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as Record<
		string,
		string
	>;
	const components = new Map<string, object>();
	for (const [path, locked] of lockedPackages()) {
		const purl = `pkg:npm/${nameAt(path).replace('@', '%40')}@${locked.version}`;
		components.set(purl, {
			'bom-ref': purl,
			type: 'library',
			name: nameAt(path),
			version: locked.version,
			scope: locked.dev || locked.optional ? 'optional' : 'required',
			hashes: [{ alg: 'SHA-512', content: Buffer.from(locked.integrity?.slice(7) ?? '', 'base64').toString('hex') }],
			licenses: [
				/ (AND|OR|WITH) /.test(locked.license ?? '')
					? { expression: locked.license }
					: { license: { id: locked.license } },
			],
			purl,
		});
	}
	const sorted = [...components].sort(([a], [b]) => compareText(a, b)).map(([, component]) => component);
	const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
	const bill = {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
		version: 1,
		metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
		components: sorted,
	};
	return `${JSON.stringify(bill, null, '\t')}\n`;
}
