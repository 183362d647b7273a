/** Checks a value against the few words of JSON Schema that scripts/schema.mjs writes. */

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly pattern?: string;
}

const typeOf = (v: unknown): string => (v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v);

/** What does not fit, each with its place; fields that the schema does not name are faults here. */
export function faultsOf(value: unknown, schema: Schema, root: Schema = schema, at = '$'): readonly string[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.slice('#/$defs/'.length)];
    return target === undefined ? [`${at}: no ${schema.$ref}`] : faultsOf(value, target, root, at);
  }
  if (schema.anyOf !== undefined)
    return schema.anyOf.some((s) => faultsOf(value, s, root, at).length === 0) ? [] : [`${at}: fits none`];
  if (schema.enum !== undefined)
    return schema.enum.includes(value) ? [] : [`${at}: ${JSON.stringify(value)}`];
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (!types.includes(typeOf(value))) return [`${at}: ${typeOf(value)}, not ${types.join(' or ')}`];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value as string))
    return [`${at}: not ${schema.pattern}`];
  if (Array.isArray(value))
    return value.flatMap((v, i) => faultsOf(v, schema.items as Schema, root, `${at}[${i}]`));
  if (value === null || typeof value !== 'object' || schema.properties === undefined) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const { properties } = schema;
  return [
    ...(schema.required ?? []).filter((k) => !(k in fields)).map((k) => `${at}: no ${k}`),
    ...Object.entries(fields).flatMap(([k, v]) => {
      const s = properties[k];
      return s === undefined ? [`${at}: ${k} is not described`] : faultsOf(v, s, root, `${at}.${k}`);
    }),
  ];
}
