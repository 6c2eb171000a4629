/** A page in MDX; Storybook alone knows what to do with it. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
