import { expect, test } from 'vitest';
import { FILES } from '../../browser/mine/files.ts';
import {
	address,
	ALL_RESPONSIBILITIES,
	inTeamFile,
	NUMBERED_RESPONSIBILITIES,
} from '../../handbook/addresses/addresses.ts';
import { toolAddress } from '../../handbook/addresses/workbench-addresses.ts';

test('a page that knows only where the handbook lies finds the files and pages of who answers for what', () => {
	expect(`/${FILES.all}`).toBe(ALL_RESPONSIBILITIES);
	expect(`/${FILES.numbered}`).toBe(NUMBERED_RESPONSIBILITIES);
	expect(`/${FILES.ofTeam('pair')}`).toBe(inTeamFile('pair'));
	expect(`/${FILES.responsibility}hiring/`).toBe(address('responsibilities', 'hiring'));
	expect(`/${FILES.role}lead/`).toBe(address('roles', 'lead'));
	expect(`/${FILES.mine}`).toBe(toolAddress('mine'));
});
