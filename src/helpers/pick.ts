import type { Helper } from './helper.ts'

/** `{{#each (pick speeches kind="kết luận")}}`: the items whose key has the value; `other=true` takes the rest. */
export const pickHelper: Helper = {
  name: 'pick',
  about: 'Các mục có khóa bằng giá trị cho trước; thêm "other=true" để lấy các mục còn lại.',
  run: ({ values: [list], options }) => {
    const { other, ...keys } = options
    const chosen = (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      Object.entries(keys).every(([key, value]) => Reflect.get(item, key) === value)
    return (Array.isArray(list) ? list : []).filter((item) => chosen(item) !== (other === true))
  },
}
