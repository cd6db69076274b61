import { expect, test } from 'vitest'
import { compareTimes, isoTime, longTime, parseMoment, parseTime, shortTime } from '../../src/text/time.ts'

test.each([
  ['15h30', 15, 30],
  ['15:30', 15, 30],
  ['7h', 7, 0],
  ['7h05', 7, 5],
  ['15 giờ 30', 15, 30],
  ['15 giờ 30 phút', 15, 30],
  ['8 giờ', 8, 0],
  ['00:00', 0, 0],
])('reads %s', (typed, hour, minute) => expect(parseTime(typed)).toEqual({ ok: true, value: { hour, minute } }))

test.each([
  ['25h', 'time-absent'],
  ['15h60', 'time-absent'],
  ['15', 'time-shape'],
  ['chiều', 'time-shape'],
  ['15h3', 'time-shape'],
])('refuses %s', (typed, code) => expect(parseTime(typed)).toMatchObject({ ok: false, fault: { code } }))

test('prints', () => {
  const time = { hour: 8, minute: 0 }
  expect([longTime(time), shortTime(time), isoTime(time)]).toEqual(['08 giờ 00', '8h', '08:00'])
  expect(longTime({ hour: 15, minute: 30 })).toBe('15 giờ 30')
  expect(shortTime({ hour: 7, minute: 5 })).toBe('7h05')
  expect(compareTimes({ hour: 7, minute: 5 }, time)).toBeLessThan(0)
})

const date = { year: 2024, month: 7, day: 15 }

test.each([
  ['15/7/2024', { date }],
  ['15/7/2024 10:09', { date, time: { hour: 10, minute: 9 } }],
  ['2024-07-15T10:09', { date, time: { hour: 10, minute: 9 } }],
  ['10:09, 15/07/2024', { date, time: { hour: 10, minute: 9 } }],
])('reads the moment %s', (typed, value) => expect(parseMoment(typed)).toEqual({ ok: true, value }))

test.each([
  ['15/7 10:09', 'date-without-year'],
  ['15/7/2024 25:09', 'time-absent'],
  ['hôm nay', 'date-shape'],
])('refuses the moment %s', (typed, code) => expect(parseMoment(typed)).toMatchObject({ fault: { code } }))
