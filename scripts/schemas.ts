import { checkFolders, contentFolders } from '../src/workplace/layers.ts';
import { project } from '../src/workplace/roots.ts';
import { SCHEMA_FOLDER, writeSchemas } from '../src/site/dev/write-schemas.ts';
import { readArguments } from './usage.ts';

const HELP = `Writes what a code editor needs to propose fields and ids while you write, and to mark what is
wrong. \`npm run dev\` does so by itself, and again after each save.

  npm run schemas
  npm run schemas -- --content DIR     another folder of content; give it again for a layer over it

Exit code: 0 fine, 2 wrong usage.`;

const { values } = readArguments(HELP, { content: { type: 'string', multiple: true, default: [] } });
const folders = contentFolders(values.content);
const { handbook } = await checkFolders(folders);
const schemas = await writeSchemas(project, folders, handbook);
console.log(`${schemas} schemas are in ${SCHEMA_FOLDER}. Editors with the recommended extensions find them there.`);
