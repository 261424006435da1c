import assert from 'node:assert/strict';
import { readGazetteerEdits } from '../../../src/core/entities/gazetteerEdits.js';

describe('the reader’s changes to the gazetteer', () => {
  it('are read from a settings value', () => {
    const value = { add: [{ name: ' Freedonia ', code: 'xf' }, { name: 'Fredos', code: 'XF', kind: 'demonym' }, { name: 'the Ring' }], remove: ['Jordan'], rename: { mm: 'Burma', XF: 'Free Land' } };
    assert.deepEqual(readGazetteerEdits(value), {
      edits: { add: [{ name: 'Freedonia', code: 'XF' }, { name: 'Fredos', code: 'XF', kind: 'demonym' }, { name: 'the Ring' }], remove: ['Jordan'], rename: { MM: 'Burma', XF: 'Free Land' } },
      ignored: [],
    });
  });

  it('are none where the setting is empty or not set', () => {
    for (const value of [undefined, null, {}, { add: [], remove: [], rename: {} }]) assert.deepEqual(readGazetteerEdits(value), { edits: undefined, ignored: [] });
  });

  it('leave out what makes no sense, and name it', () => {
    const value = { add: ['Freedonia', { name: '' }, { name: 'A', code: 'ABC' }, { name: 'B', code: 'XB', kind: 'town' }, { name: 'C', organization: 1 }], remove: [4, 'Chad'], rename: { ZZ: 'Nowhere', FR: '' }, ad: [] };
    const { edits, ignored } = readGazetteerEdits(value);
    assert.deepEqual(edits, { add: [], remove: ['Chad'], rename: {} });
    assert.deepEqual(ignored, ['{"ad":[]}', '"Freedonia"', '{"name":""}', '{"name":"A","code":"ABC"}', '{"name":"B","code":"XB","kind":"town"}', '{"name":"C","organization":1}', '4', '{"ZZ":"Nowhere"}', '{"FR":""}']);
  });

  it('may be of the wrong shape altogether', () => {
    assert.deepEqual(readGazetteerEdits('Freedonia'), { edits: undefined, ignored: ['"Freedonia"'] });
    assert.deepEqual(readGazetteerEdits({ add: 'Freedonia', remove: 'Chad', rename: ['Burma'] }), { edits: { add: [], remove: ['Chad'], rename: {} }, ignored: ['"Freedonia"', '["Burma"]'] });
  });
});
