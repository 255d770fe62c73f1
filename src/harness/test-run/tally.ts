import { relative, sep } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { moved } from '../moved.ts';
import type { Outcome, Part } from './part.ts';

/** Tests of such a file are one story: none of them can be run without those before it. */
const STORY = /\.story\./;

/** Counts what the tests of a part come to, as it comes, so that a run that is cut short has a count too. */
export function tallyInto(part: Part, root: string, running: Map<string, string>): Reporter {
	const pathOf = (module: TestModule) => relative(root, module.moduleId).split(sep).join('/');
	const nameOf = (test: TestCase | TestSuite) => test.fullName.replaceAll(' > ', ' › ');
	const outcomeOf = (test: TestCase): Outcome => {
		const file = pathOf(test.module);
		return { file, name: nameOf(test), ...(STORY.test(file) ? {} : { named: test.fullName.replaceAll(' > ', ' ') }) };
	};
	const outside = (of: TestModule | TestSuite, name: string, module: TestModule) => {
		for (const { message } of of.errors()) part.failed.push({ file: pathOf(module), name, why: firstLine(message) });
	};
	return {
		onTestModuleStart: (module) => {
			moved();
			running.set(module.id, pathOf(module));
		},
		onTestModuleEnd: (module) => {
			moved();
			running.delete(module.id);
			outside(module, 'outside of its tests', module);
		},
		onTestSuiteResult: (suite) => outside(suite, `${nameOf(suite)} › before or after its tests`, suite.module),
		onTestCaseReady: (test) => {
			moved();
			running.set(test.id, `${pathOf(test.module)} › ${nameOf(test)}`);
		},
		onTestCaseResult: (test) => {
			moved();
			running.delete(test.id);
			const result = test.result();
			if (result.state === 'passed') part.passed += 1;
			if (result.state === 'failed') part.failed.push(outcomeOf(test));
			if (result.state === 'skipped')
				part.skipped.push({ ...outcomeOf(test), ...(result.note ? { why: result.note } : {}) });
		},
		onHookEnd: moved,
		onTestRunEnd: (_modules, errors, reason) => {
			for (const { message } of errors) part.failed.push({ name: 'outside of any test', why: firstLine(message) });
			if (reason === 'interrupted') part.failed.push({ name: 'the run was broken off' });
		},
	};
}

const firstLine = (text: string) => text.split('\n')[0]!;
