import {contain} from './contain.ts';
import {type Context, idAt, report} from './context.ts';
import {readObject} from './fields.ts';
import {readText, readToken} from './readers.ts';
import type {Group} from './types.ts';

const GROUP = {id: readToken, label: readText};

/** Enters a group of the document's own map or list. A text is its label. */
export function addGroup(context: Context, value: unknown): void {
  const {groups} = context;
  const fields = readObject(context, value, GROUP, 'label');
  const id = idAt(context) ?? fields.id;
  if (!id) report(context, 'field-type', '', 'id', 'id');
  else if (groups[id]) report(context, 'id-duplicate', id, '', 'id');
  else groups[id] = {id, label: fields.label ?? contain(id)};
}

/** A group may be used without having been described. */
export function findGroup(context: Context, value: unknown): Group | undefined {
  const id = readToken(context, value);
  if (!id) return undefined;
  context.groups[id] ??= {id, label: contain(id)};
  return context.groups[id];
}
