import * as core from '@actions/core';
import { plural } from '../base/index.ts';
import { markdownText } from '../report/index.ts';
import { defaultSuites, validateSuites } from '../run/index.ts';
import { formatIssue, SuiteError } from '../suite/index.ts';
import { inert } from './log.ts';
import { withoutTokens } from './secrets.ts';
import type { Done, StepContext } from './step.ts';

/** `command: validate`: checks suites and their models. What is wrong is marked at its line; nothing is brought or trained. */
export async function validateStep({ inputs }: StepContext): Promise<Done> {
  const { suites: named } = inputs.request;
  const given = named.length > 0 ? named : defaultSuites(process.cwd());
  const { suites, issues, remarks } = await withoutTokens(process.env, () => validateSuites(given));
  if (issues.length > 0) throw new SuiteError(issues);
  const said = suites.map(
    s => `${s.file}: ${s.name} ${s.version} is valid: ${plural(s.experiments.length, 'experiment')}`,
  );
  for (const line of said) core.info(inert(line));
  for (const remark of remarks)
    core.notice(inert(remark.message), {
      file: remark.file,
      startLine: remark.line,
      startColumn: remark.column,
    });
  const list = [...said, ...remarks.map(formatIssue)].map(line => `- ${markdownText(line)}`).join('\n');
  return {
    ended: {
      verdict: 'passed',
      state: 'complete',
      reasons: [],
      markdown: `**${plural(suites.length, 'suite')} valid**\n\n${list}`,
    },
    mark: () => {},
    conclude: () => {},
  };
}
