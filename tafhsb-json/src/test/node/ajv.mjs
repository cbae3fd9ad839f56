// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// The published schemas under ajv: strict, for 2020-12, with every complaint told. Nothing is fetched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ENDING = '.schema.json';

/** A strict ajv whose warnings are errors. */
export function strictAjv() {
  const refuse = (...said) => {
    throw new Error(said.join(' '));
  };
  const ajv = new Ajv2020.default({ strict: true, allErrors: true, logger: { log: () => {}, warn: refuse, error: refuse } });
  addFormats.default(ajv); // no schema of ours uses a format; one that did would be asked for, not passed over
  return ajv;
}

/** The schemas of a folder by the kind of document they describe. */
export function schemas(folder) {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .sort()
      .map((file) => [file.slice(0, -ENDING.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** What judges documents, by their kind: a function that says whether it accepts one and keeps its complaints in `errors`. */
export function validators(folder) {
  return new Map([...schemas(folder)].map(([kind, schema]) => [kind, strictAjv().compile(schema)]));
}
