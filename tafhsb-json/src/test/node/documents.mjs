// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node documents.mjs <folder of schemas>, documents on standard input, one a line: {"what", "kind", "valid", "document"}.
// Whether ajv accepts each that is valid and refuses each that is not.
import { createInterface } from 'node:readline';
import { validators } from './ajv.mjs';

const byKind = validators(process.argv[2]);
let accepted = 0;
let refused = 0;
let wrong = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { what, kind, valid, document } = JSON.parse(line);
  const validate = byKind.get(kind);
  const accepts = validate(JSON.parse(document));
  if (accepts !== valid) {
    wrong++;
    console.log(`${what} as ${kind}: ${accepts ? 'accepted' : JSON.stringify(validate.errors[0])}`);
  }
  accepts ? accepted++ : refused++;
}
console.log(`${accepted} accepted, ${refused} refused`);
process.exitCode = wrong === 0 && accepted > 0 && refused > 0 ? 0 : 1;
