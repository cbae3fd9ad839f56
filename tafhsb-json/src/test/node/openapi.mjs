// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node openapi.mjs <folder of schemas>: whether the OpenAPI component file is OpenAPI 3.1, refers to every schema beside it, and to
// nothing that is not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { schemas } from './ajv.mjs';

const folder = process.argv[2];
const components = JSON.parse(readFileSync(join(folder, 'components.openapi.json'), 'utf8'));
const referredTo = Object.values(components.components.schemas).map(({ $ref }) => $ref);
const validator = new Validator();
const complaints = [];
for (const [kind, schema] of schemas(folder)) {
  await validator.addSpecRef(schema, `${kind}.schema.json`);
  if (!referredTo.includes(`${kind}.schema.json`)) {
    complaints.push(`no component for ${kind}`);
  }
}
const { valid, errors } = await validator.validate(components);
if (!valid || validator.version !== '3.1') {
  complaints.push(`OpenAPI ${validator.version}: ${JSON.stringify(errors)}`);
}
complaints.forEach((complaint) => console.log(complaint));
process.exitCode = complaints.length === 0 ? 0 : 1;
