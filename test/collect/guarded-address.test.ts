import { expect, test } from 'vitest';
import { addressGuard } from '../../src/collect/guarded-address.ts';

const publicOnly = addressGuard([]);

test.each([
  ['93.184.216.34'],
  ['8.8.8.8'],
  ['2606:4700:4700::1111'],
  ['[2606:4700:4700::1111]'],
  ['::ffff:8.8.8.8'],
  ['64:ff9b::8.8.8.8'],
])('%s is on the public internet and may be visited', (address) => {
  expect(publicOnly(address)).toBe(true);
});

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.1.2.3', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['169.254.169.254', "a cloud's metadata service"],
  ['100.64.0.1', "a provider's own network"],
  ['0.0.0.0', 'no address at all'],
  ['255.255.255.255', 'broadcast'],
  ['224.0.0.1', 'multicast'],
  ['198.18.0.1', 'benchmarking'],
  ['192.0.2.1', 'documentation'],
  ['240.0.0.1', 'reserved'],
  ['::', 'no address at all'],
  ['::1', 'loopback'],
  ['[::1]', 'loopback as a URL writes it'],
  ['::ffff:127.0.0.1', 'loopback inside IPv6'],
  ['::ffff:7f00:1', 'loopback inside IPv6, in hexadecimal'],
  ['::127.0.0.1', 'loopback in the old compatible form'],
  ['fe80::1', 'link-local'],
  ['fc00::1', 'unique local'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['64:ff9b::7f00:1', 'loopback behind NAT64'],
  ['64:ff9b::10.0.0.1', 'a private network behind NAT64'],
  ['64:ff9b:1::a00:1', 'local NAT64'],
  ['2002:7f00:1::1', 'loopback in 6to4'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
  ['2001:db8::1', 'documentation'],
  ['localhost', 'a name, not an address'],
])('%s is %s and may not be visited', (address) => {
  expect(publicOnly(address)).toBe(false);
});

test('a private range that the owner allows may be visited, and no other', () => {
  const guard = addressGuard(['10.0.0.0/8', 'fd00::/8', '127.0.0.1']);
  expect(guard('10.20.30.40')).toBe(true);
  expect(guard('::ffff:10.20.30.40')).toBe(true);
  expect(guard('fd12::1')).toBe(true);
  expect(guard('127.0.0.1')).toBe(true);
  expect(guard('127.0.0.2')).toBe(false);
  expect(guard('192.168.1.1')).toBe(false);
});

test('a range that cannot be read is named', () => {
  expect(() => addressGuard(['10.0.0.0/99'])).toThrow('"10.0.0.0/99" is not a range of addresses');
  expect(() => addressGuard(['home'])).toThrow('"home"');
});
