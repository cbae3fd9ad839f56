// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node verdicts.mjs <folder of schemas>, documents on standard input, one a line: {"kind", "text"}; answers each with a line: "accepts", or
// "refuses" with the first complaint. It goes on until standard input ends, so that whoever asks can ask about many.
import { createInterface } from 'node:readline';
import { validators } from './ajv.mjs';

const byKind = validators(process.argv[2]);

function verdict({ kind, text }) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return 'refuses: no JSON';
  }
  const validate = byKind.get(kind);
  if (validate(document)) {
    return 'accepts';
  }
  const [{ keyword, instancePath }] = validate.errors;
  return `refuses: ${keyword} at ${JSON.stringify(instancePath.slice(0, 200))}`;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${verdict(JSON.parse(line))}\n`);
}
