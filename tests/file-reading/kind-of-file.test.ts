import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from '../../utils/file-reading/base64.ts';
import { kindOfFile } from '../../utils/file-reading/kind-of-file.ts';
import { offscreenAsk, offscreenMessage } from '../../utils/file-reading/offscreen-ask.ts';
import { readFileBytes } from '../../utils/file-reading/read-file-bytes.ts';
import { resultIn, workerReply } from '../../utils/file-reading/worker-reply.ts';

const context = { account: 'me@studio.example', ownAddresses: [] };

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['Content-Type: application/pdf\r\n\r\n%PDF-1.4', 'pdf'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['\u00ef\u00bb\u00bf<?xml version="1.0"?>', 'xml'],
    ['\u00ff\u00fe<\0?\0x\0m\0l\0', 'xml'],
    ['  \n<Invoice xmlns="urn">', 'xml'],
    ['<!DOCTYPE html>', 'xml'],
    ['Invoice 12', 'other'],
    ['PK\u0003\u0004', 'other'],
    ['', 'other'],
    ['< 5 apples', 'other'],
  ])('%j is %s, whatever its name', (start, kind) => {
    expect(kindOfFile(Uint8Array.from(start, (character) => character.charCodeAt(0)))).toBe(kind);
  });

  it.each(['a.pdf', 'a.xml', ''])('nothing of a kind is refused, called %j', async (name) => {
    expect(await readFileBytes({ name, bytes: new Uint8Array([1, 2, 3]), context })).toEqual({
      refused: 'unknown-kind',
    });
  });
});

describe('what crosses between the parts', () => {
  it('is bytes in base 64, or nothing', () => {
    expect(bytesOfBase64('AQID')).toEqual(new Uint8Array([1, 2, 3]));
    expect(bytesOfBase64('')).toEqual(new Uint8Array());
    expect(bytesOfBase64('not base 64!')).toBeNull();
  });

  it('is told apart from everything else that is said on the same line', () => {
    const asked = { name: 'a.pdf', base64: '', context };
    expect(offscreenAsk(offscreenMessage(asked))).toEqual(asked);
    expect(resultIn(workerReply({ refused: 'broken' }))).toEqual({ refused: 'broken' });
    for (const other of [null, 'ready', { sourceName: 'worker', action: 'ready' }, { fairdue: 'read-file' }]) {
      expect(offscreenAsk(other)).toBeNull();
      expect(resultIn(other)).toBeNull();
    }
  });
});
