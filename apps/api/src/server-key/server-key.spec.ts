import { expect, it } from '@jest/globals';
import { ServerKey } from './server-key.ts';

const serverKey = (fill = 1) => new ServerKey(Buffer.alloc(32, fill));

it('finds an equal value again, under one purpose and one key only', () => {
  const index = serverKey().index('login-index', 'ines@home.example');
  expect(index).toHaveLength(32);
  expect(serverKey().index('login-index', 'ines@home.example')).toEqual(index);
  expect(serverKey().index('login-index', 'inez@home.example')).not.toEqual(index);
  expect(serverKey().index('prelogin', 'ines@home.example')).not.toEqual(index);
  expect(serverKey(2).index('login-index', 'ines@home.example')).not.toEqual(index);
});

it('makes another sealing key for each account, purpose and service', () => {
  const account = Buffer.alloc(32, 4);
  const key = serverKey().sealingKey('login-sealing', account);
  expect(key).toHaveLength(32);
  expect(serverKey().sealingKey('login-sealing', account)).toEqual(key);
  expect(serverKey().sealingKey('wrap-sealing', account)).not.toEqual(key);
  expect(serverKey().sealingKey('login-sealing', Buffer.alloc(32, 5))).not.toEqual(key);
  expect(serverKey(2).sealingKey('login-sealing', account)).not.toEqual(key);
});

it('refuses a key of another length', () => {
  expect(() => new ServerKey(Buffer.alloc(31))).toThrow('32 bytes');
});
