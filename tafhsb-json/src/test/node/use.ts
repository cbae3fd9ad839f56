// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// A page that reads and writes records with the generated types. It has only to compile.
import type { AnswerPassage, Assessment, Hypothesis, Passage } from './types/assessment';
import type { Policy } from './types/policy';

const words: Passage = { text: 'He looked to an older group for standing.', language: 'en', origin: 'own', by: 'SW-1' };
const hypothesis: Hypothesis = { id: 'hyp-1', standing: 'held', statement: words, evidenceFor: ['ev-1'] };
export const draft: Assessment = {
  kind: 'assessment',
  schemaVersion: '1',
  id: 'asm-1',
  version: 1,
  formulation: { hypotheses: [hypothesis] },
};
export const policy: Policy = {
  kind: 'policy',
  schemaVersion: '1',
  id: 'org.example.policy',
  version: '1',
  limits: [{ kind: 'first-review', amount: 20, unit: 'working-days' }],
};

/** What was answered, or why there is no answer. */
export function said(answer: AnswerPassage | undefined): string {
  if (answer === undefined) {
    return '';
  }
  if ('known' in answer) {
    return answer.known.text;
  }
  return 'coveredInHost' in answer ? answer.coveredInHost.where.text : '';
}

// @ts-expect-error a word that is none of the choice
export const unheardOf: Hypothesis = { id: 'hyp-1', standing: 'unheard-of' };
// @ts-expect-error a member that must be there
export const nameless: Hypothesis = { standing: 'held' };
// @ts-expect-error an answer that says nothing
export const nothing: AnswerPassage = {};
