import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { billOfMaterials } from '../src/workplace/bill-of-materials.ts';
import { readArguments } from './usage.ts';

const HELP = `Writes the bill of materials: each package with version, checksum and licence, in CycloneDX 1.6.

  npm run bill                       prints it
  npm run bill -- --out FILE         writes it; that of a release is .github/bill-of-materials.json

Exit code: 0 fine, 2 wrong usage.`;

const { values } = readArguments(HELP, { out: { type: 'string' } });
if (values.out === undefined) process.stdout.write(billOfMaterials());
else writeFileSync(resolve(values.out), billOfMaterials());
