import { expect, test } from 'vitest'
import { parseDate } from '../../src/text/date.ts'
import { parseInteger, parseNumber, parsePercent } from '../../src/text/number.ts'
import { parseTime } from '../../src/text/time.ts'

type Case = [
  typeof parseDate | typeof parseNumber | typeof parseInteger | typeof parseTime,
  string,
  string,
  string,
  (readonly string[])?,
]

/** What the author of a wrong value is told, word by word: these sentences are most of what many people hear of the tool. */
test.each<Case>([
  [parseDate, 'hôm nay', '“hôm nay” không phải là ngày.', '“hôm nay” is not a date.', ['26/6/2019', '2019-06-26']],
  [
    parseDate,
    'ngày  13/7',
    'Ngày “ngày  13/7” thiếu năm.',
    'The date “ngày  13/7” lacks its year.',
    ['ngày  13/7/2024'],
  ],
  [parseDate, '7/12', 'Ngày “7/12” thiếu năm.', 'The date “7/12” lacks its year.', ['7/12/2024']],
  [
    parseDate,
    'ngày  1/10/24',
    'Năm trong “ngày  1/10/24” phải ghi đủ bốn chữ số.',
    'The year in “ngày  1/10/24” must have four digits.',
    ['ngày  1/10/2024'],
  ],
  [parseDate, '30/2/2024', 'Không có ngày “30/2/2024” trong lịch.', 'There is no day “30/2/2024” in the calendar.'],
  [
    parseDate,
    '6/26/2019',
    'Không có ngày “6/26/2019” trong lịch.',
    'There is no day “6/26/2019” in the calendar.',
    ['26/6/2019'],
  ],
  [parseDate, '1/1/1899', 'Năm 1899 trong “1/1/1899” không hợp lý.', 'The year 1899 in “1/1/1899” is not plausible.'],
  [parseDate, '1/1/2200', 'Năm 2200 trong “1/1/2200” không hợp lý.', 'The year 2200 in “1/1/2200” is not plausible.'],
  [parseNumber, 'abc', '“abc” không phải là số.', '“abc” is not a number.'],
  [
    parseNumber,
    '1,2,3',
    '“1,2,3” đặt sai dấu phân cách hàng nghìn hoặc thập phân.',
    '“1,2,3” has its separators in the wrong places.',
  ],
  [
    parseNumber,
    '7,200',
    '“7,200” đọc được theo hai cách, không rõ dấu phân cách là hàng nghìn hay thập phân.',
    '“7,200” can be read in two ways: the separator may part thousands or decimals.',
    ['7200', '7,2'],
  ],
  [
    parseNumber,
    '7,200.5',
    '“7,200.5” dùng dấu phẩy trước dấu chấm, không theo cách viết số của Việt Nam.',
    '“7,200.5” puts a comma before a dot, which is not the Vietnamese way.',
    ['7.200,5', '72005'],
  ],
  [
    parseNumber,
    '1,234,567',
    '“1,234,567” dùng dấu phẩy để ngăn hàng nghìn; tiếng Việt dùng dấu chấm.',
    '“1,234,567” parts thousands by commas; Vietnamese uses dots.',
    ['1.234.567'],
  ],
  [parseNumber, '.5', '“.5” thiếu số 0 ở phần nguyên.', '“.5” lacks the zero before its decimal point.', ['0,5']],
  [parseNumber, '+5', '“+5” có dấu cộng; chỉ ghi số.', '“+5” carries a plus sign; type the number alone.', ['5']],
  [
    parseNumber,
    '12 345',
    '“12 345” có khoảng trắng giữa các chữ số.',
    '“12 345” has spaces between its digits.',
    ['12.345'],
  ],
  [
    parseNumber,
    '1234567890123456',
    '“1234567890123456” có quá 15 chữ số.',
    '“1234567890123456” has more than 15 digits.',
  ],
  [parseNumber, '10%', '“10%” có ký hiệu %; chỉ ghi số.', '“10%” carries a % sign; type the number alone.', ['10']],
  [
    parseNumber,
    '1e5',
    '“1e5” viết theo lũy thừa; ghi đủ các chữ số.',
    '“1e5” is in exponent notation; type all its digits.',
  ],
  [parseNumber, '0x1F', '“0x1F” không viết ở hệ thập phân.', '“0x1F” is not written in decimal.'],
  [
    parseNumber,
    '15 người',
    '“15 người” có cả đơn vị; đơn vị có khóa riêng (`unit`).',
    '“15 người” carries its unit, which has its own key (`unit`).',
    ['15'],
  ],
  [parsePercent, 'x', '“x” không phải là số.', '“x” is not a number.'],
  [parseInteger, '7,5', '“7,5” phải là số nguyên.', '“7,5” must be a whole number.'],
  [parseTime, 'x', '“x” không phải là giờ.', '“x” is not a time.', ['15h30', '15:30']],
  [parseTime, '25:00', 'Không có giờ “25:00” trong ngày.', 'There is no time “25:00” in a day.'],
])('%o of %s', (parse, typed, vi, en, readings) => {
  const parsed = parse(typed)
  if (parsed.ok) throw new Error(`${typed} was taken`)
  expect(parsed.fault.message).toEqual({ vi, en })
  expect(parsed.fault.readings).toEqual(readings)
  if (!readings) return expect(parsed.fault.hint).toBeUndefined()
  const quoted = readings.map((reading) => `\`${reading}\``)
  expect(parsed.fault.hint).toEqual({ vi: `Gõ ${quoted.join(' hoặc ')}.`, en: `Type ${quoted.join(' or ')}.` })
})
